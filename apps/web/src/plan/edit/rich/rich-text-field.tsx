import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect } from 'react';
import { normalText } from '#plan';
import { docOf, textOf } from './marked-doc.ts';
import { RichToolbar } from './rich-toolbar.tsx';
import './rich-text.css';

const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    trailingNode: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => /^(?:https?:\/\/|mailto:)[^\s()]+$/.test(url),
    },
  }),
];

/** A text with paragraphs, lists, bold, italic and links; it takes and gives the plain text with marks that is kept. */
export function RichTextField(props: {
  value: string;
  label: string;
  /** Ids of what names and describes it. */
  labelledBy: string;
  describedBy: string;
  language: string;
  change: (text: string) => void;
}) {
  const { value, label, labelledBy, describedBy, language, change } = props;
  const editor = useEditor({
    extensions,
    content: docOf(value),
    // The page's content policy allows no style that is not in a file.
    injectCSS: false,
    onUpdate: ({ editor: now }) => change(textOf(now.getJSON())),
    editorProps: {
      attributes: {
        class: 'input rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        lang: language,
        dir: language === 'ar' ? 'rtl' : 'ltr',
      },
      // The tabulator leaves the field, also from within a list.
      handleDOMEvents: { keydown: (_, event) => event.key === 'Tab' },
    },
  });
  useEffect(() => {
    // Discarded, or settled otherwise: what stands outside wins over what was typed.
    if (textOf(editor.getJSON()) !== normalText(value))
      editor.commands.setContent(docOf(value), { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="rich-field">
      <RichToolbar editor={editor} label={label} />
      <EditorContent editor={editor} />
    </div>
  );
}
