// What the pages use and the oldest browsers lack. `npm run check:browsers` fails when something is
// used that is missing here.
import 'core-js/es/array/to-reversed';
import 'core-js/es/array/to-sorted';
import 'core-js/es/array/to-spliced';
import 'core-js/es/array/with';
