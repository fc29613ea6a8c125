import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Share of the points of two pictures that a reader would see differ; 1 where their sizes do. */
export async function differingShare(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [left, right] = [await pointsOf(one), await pointsOf(other)];
  if (left.width !== right.width || left.height !== right.height) return 1;
  let differing = 0;
  for (let at = 0; at < left.data.length; at += 4) {
    const far = [0, 1, 2].some(
      (part) => Math.abs((left.data[at + part] ?? 0) - (right.data[at + part] ?? 0)) > 24,
    );
    if (far) differing += 1;
  }
  return differing / (left.data.length / 4);
}

async function pointsOf(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, image.width, image.height);
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height);
}
