import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '#members';
import formStyles from '../../form/form.css?url';

/**
 * A window of its own width inside of the page, so that what is shown in it meets the form's styles as on a device of that
 * width. It is one document with ours: nothing is loaded but the form's styles.
 */
export function PreviewFrame(props: {
  title: string;
  width: number;
  language: Language;
  children: ReactNode;
}) {
  const { title, width, language, children } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const inner = frame.current?.contentDocument;
    if (!inner) return;
    const root = inner.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    if (inner.head.childElementCount > 0) return;
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ href }) => href,
    );
    for (const href of [...sheets, formStyles]) {
      const link = inner.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      inner.head.append(link);
    }
    root.className = document.documentElement.className;
    for (const { name, value } of document.documentElement.attributes)
      if (name.startsWith('data-')) root.setAttribute(name, value);
    setBody(inner.body);
  }, [language]);
  return (
    <div className="workshop-preview">
      <iframe ref={frame} title={title} width={width} height={720} sandbox="allow-same-origin" />
      {body !== null && createPortal(children, body)}
    </div>
  );
}
