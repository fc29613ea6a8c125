import { createCanvas, loadImage } from '@napi-rs/canvas';

const width = 500;

/** A picture made small enough to be kept beside its test, on white ground. */
export async function smallPicture(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const height = Math.round((image.height / image.width) * width);
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, width, height);
  ctx.drawImage(image, 0, 0, width, height);
  return canvas.toBuffer('image/png');
}
