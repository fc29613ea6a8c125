import { removeServer, sharedServerFolder } from './shared-server-folder.js';

/** Jest's global teardown. Plain JavaScript: Jest does not transform it the way it does the tests. */
export default function stopSharedServer() {
  return removeServer(sharedServerFolder);
}
