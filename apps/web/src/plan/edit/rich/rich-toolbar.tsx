import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { useText } from '../../../i18n/text-context.tsx';
import { Icon } from '../../../marks/icon.tsx';

const marks = ['bold', 'italic', 'bullet-list', 'numbered-list', 'link'] as const;
type Mark = (typeof marks)[number];

/** What can be done to the words that are chosen; it shows while one writes. */
export function RichToolbar({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useText();
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }): Readonly<Record<Mark, boolean>> => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      'bullet-list': now.isActive('bulletList'),
      'numbered-list': now.isActive('orderedList'),
      link: now.isActive('link'),
    }),
  });
  const press = (mark: Mark) => {
    const chain = editor.chain().focus();
    switch (mark) {
      case 'bold':
        return void chain.toggleBold().run();
      case 'italic':
        return void chain.toggleItalic().run();
      case 'bullet-list':
        return void chain.toggleBulletList().run();
      case 'numbered-list':
        return void chain.toggleOrderedList().run();
      case 'link':
        if (on.link) return void chain.extendMarkRange('link').unsetLink().run();
        return setLinking(true);
    }
  };
  return (
    <div className="rich-toolbar" role="toolbar" aria-label={t('plan-edit.format', { field: label })}>
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          aria-label={t(`plan-edit.mark.${mark}`)}
          title={t(`plan-edit.mark.${mark}`)}
          aria-pressed={on[mark]}
          // Words stay chosen.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(mark)}
        >
          <Icon name={mark} />
        </button>
      ))}
      {linking && <LinkAddress editor={editor} close={() => setLinking(false)} />}
    </div>
  );
}

function LinkAddress({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useText();
  const id = useId();
  const [address, setAddress] = useState('');
  const set = () => {
    const found = address.trim();
    close();
    if (found === '') return void editor.commands.focus();
    const href = /^(?:https?:\/\/|mailto:)/.test(found) ? found : `https://${found}`;
    const chain = editor.chain().focus();
    if (editor.state.selection.empty)
      chain.insertContent({ type: 'text', text: found, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
  };
  return (
    <span className="rich-link">
      <label htmlFor={id}>{t('plan-edit.linkTo')}</label>
      <input
        id={id}
        className="input"
        type="url"
        dir="ltr"
        autoFocus
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            set();
          }
          if (event.key === 'Escape') {
            close();
            editor.commands.focus();
          }
        }}
      />
      <button type="button" className="rich-link-set" onClick={set}>
        {t('plan-edit.setLink')}
      </button>
    </span>
  );
}
