/** Where something is written: a link where the source is an address, else its words. */
export function SourceText({ source }: { source: string }) {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return <bdi>{source}</bdi>;
  return (
    <a href={source} rel="noreferrer" target="_blank" title={source}>
      <bdi>{new URL(source).hostname.replace(/^www\./, '')}</bdi>
    </a>
  );
}
