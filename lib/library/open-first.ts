// The browser closes the databases two seconds after the worker has gone, and opens them with whoever asks for
// anything of them. It does so while the rest of the program is made: this has to be the first of it that runs.
// Who asks next hears of it if they are not to be had.
void Promise.allSettled([indexedDB.databases()]);
