import { useId } from 'react';

/** A button that asks for a file and hands it on at once. */
export function FileButton(props: {
  label: string;
  /** Media types and endings that are offered. */
  accept: string;
  disabled?: boolean;
  /** `outline` stands as a button of its own, `link` in running actions. */
  look?: 'outline' | 'link';
  choose: (file: File) => void;
}) {
  const { label, accept, disabled, look = 'outline', choose } = props;
  const id = useId();
  return (
    <label className={`button button-${look} file-button`} htmlFor={id}>
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) choose(file);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </label>
  );
}
