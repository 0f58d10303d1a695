/** To be built. */
export default function QueryPage() {
  return (
    <main id="report">
      <h1>Query</h1>
    </main>
  );
}
