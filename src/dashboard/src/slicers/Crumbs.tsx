interface CrumbsProps {
  /** What the path is of, such as a hierarchy. */
  label: string;
  /** From the whole down to where the reader is. */
  steps: readonly { key: string; label: string }[];
  /** Called with the key of the step to go back up to. */
  onUp: (key: string) => void;
}

/** Where a drill-down has led; every step but the last leads back up. */
export function Crumbs({ label, steps, onUp }: CrumbsProps) {
  const last = steps.at(-1);
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {steps.map((step) => (
          <li key={step.key}>
            {step === last ? (
              <span aria-current="step">{step.label}</span>
            ) : (
              <button type="button" className="link" data-crumb={step.key} onClick={() => onUp(step.key)}>
                {step.label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
