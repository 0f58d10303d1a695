/** To be built. */
export default function RecordsPage() {
  return (
    <main id="report">
      <h1>Records</h1>
    </main>
  );
}
