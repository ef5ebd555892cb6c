// npm, told to end, ends the shell between it and us; we would stay. So whoever loses its parent ends as well.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();
