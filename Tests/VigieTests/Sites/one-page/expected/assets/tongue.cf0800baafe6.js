// Carries the filter and the anchor of a page over to the same page in another language.
// Without it the switch leads to the page's top.
"use strict";
for (const link of document.querySelectorAll(".tongue a[hreflang]")) {
  const page = link.href;
  const carry = () => { link.href = page + location.search + location.hash; };
  for (const moment of ["pointerdown", "focus", "click"]) link.addEventListener(moment, carry);
}
