import { openDatabases } from '@/lib/open-databases';

// While the rest of the program is made: this has to be the first of it that runs.
openDatabases();
