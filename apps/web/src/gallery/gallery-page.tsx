/** Placeholder until the gallery's parts are in. */
export function GalleryPage() {
  return null;
}
