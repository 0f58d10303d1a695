import { Component, type ReactNode } from "react";
import { ApiError } from "../api/ApiError";
import { Failure } from "./Failure";

/** Shows a way back where a part of the page breaks, such as a page's script that no longer loads. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main id="report">
        <Failure error={new ApiError("faulty")} onRetry={() => location.reload()} />
      </main>
    );
  }
}
