import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Opens a document, does something with all its tracked changes, and writes its text. */
const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(document.CurrentController.Frame, command, &quot;&quot;, 0, Array())
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = &quot;FilterName&quot;
  asText(0).Value = &quot;Text (encoded)&quot;
  asText(1).Name = &quot;FilterOptions&quot;
  asText(1).Value = &quot;UTF8,LF,,,&quot;
  document.storeToURL(target, asText())
  document.close(True)
End Sub
</script:module>`;
/** Why there is no word processor to ask; null where there is one. */
export function missingWordProcessor(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe', timeout: 60_000 });
    return null;
  } catch {
    return 'LibreOffice (soffice) is not installed';
  }
}

/** What LibreOffice makes of documents. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gnlc-office-'));

  constructor() {
    // The first start makes the profile, with a module that the macro takes the place of.
    this.#run('--terminate_after_init');
    writeFileSync(join(this.#folder, 'profile/user/basic/Standard/Module1.xba'), macro);
  }

  /** The lines of a word-processor document once all its tracked changes are accepted, or rejected; empty ones left out. */
  settled(docx: Uint8Array, all: 'accepted' | 'rejected'): readonly string[] {
    const [source, target] = ['document.docx', 'document.txt'].map((name) => join(this.#folder, name)) as [
      string,
      string,
    ];
    writeFileSync(source, docx);
    const command = all === 'accepted' ? '.uno:AcceptAllTrackedChanges' : '.uno:RejectAllTrackedChanges';
    const asked = [source, target].map((path) => pathToFileURL(path).href);
    const call = [...asked, command].map((each) => `"${each}"`).join(', ');
    this.#run('--norestore', `macro:///Standard.Module1.Settle(${call})`);
    const text = readFileSync(target, 'utf8');
    rmSync(target);
    return text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  #run(...args: readonly string[]): void {
    const profile = pathToFileURL(join(this.#folder, 'profile')).href;
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...args], {
      stdio: 'pipe',
      timeout: 240_000,
    });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
