// What the build writes into the code as literals. Imported first, because routes are read while modules load.
Object.assign(globalThis, { API_BASE_URL: '', DEMO: false, GALLERY: false });
