/** Lets the reader save text or a picture as a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The text as a file of CSV that spreadsheets read as UTF-8. */
export function csvFile(text: string): Blob {
  return new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" });
}

/** The drawing as a file. */
export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/**
 * The drawing as a picture of pixels, twice as fine as the screen's.
 * @throws {Error} where the browser cannot draw it.
 */
export async function pngFile(svg: string, background: string): Promise<Blob> {
  const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = new OffscreenCanvas(image.width * 2, image.height * 2);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser draws no pictures.");
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/png" });
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
