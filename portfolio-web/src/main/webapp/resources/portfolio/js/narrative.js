/* Counts the characters of a text while it is typed. Without it the limit is told when the text is saved. */
(function () {
  'use strict';
  document.querySelectorAll('[data-count]').forEach(function (count) {
    var text = document.getElementById(count.dataset.count);
    if (!text) { return; }
    var limit = Number(text.dataset.limit);
    function tell() {
      count.textContent = text.value.length.toLocaleString() + ' / ' + limit.toLocaleString();
      count.classList.toggle('over', text.value.length > limit);
    }
    text.addEventListener('input', tell);
    tell();
  });
}());
