/** To be built. */
export default function ExplorePage() {
  return (
    <main id="report">
      <h1>Explore</h1>
    </main>
  );
}
