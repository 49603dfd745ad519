// The browser opens the databases while the rest of the program is made: this has to be the first of it that runs. If
// they are not to be had, who asks for anything of them hears of it.
void Promise.allSettled([indexedDB.databases()]);
