// Unpacks the Chromium of the npm package below this process's TMPDIR and prints where the program lies. A process
// of its own, because the package unpacks into the temporary folder of whoever asks, and reads AWS variables at load.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
