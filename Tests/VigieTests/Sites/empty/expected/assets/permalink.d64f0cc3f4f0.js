// Opens a permalink in the first of the reader's languages that the page offers.
// Without it the reader chooses: the page lists them all.
"use strict";
for (const tongue of navigator.languages || []) {
  const code = tongue.toLowerCase();
  const link = document.querySelector(`a[hreflang="${code}"]`) ||
    document.querySelector(`a[hreflang="${code.split("-")[0]}"]`);
  if (link) {
    location.replace(link.href + location.hash);
    break;
  }
}
