export { XmlReader } from './xml-reader.ts';
export type { XmlSink } from './xml-reader.ts';
