/** Longer than any browser takes that reads the picture at all. */
const PATIENCE_MS = 2_000;

/** How many pixels a picture has, where the browser can tell. */
export async function pixelsOf(file: File): Promise<number | undefined> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  try {
    return await new Promise((resolve) => {
      image.addEventListener('load', () => resolve(image.naturalWidth * image.naturalHeight));
      image.addEventListener('error', () => resolve(undefined));
      setTimeout(() => resolve(undefined), PATIENCE_MS);
      image.src = address;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
