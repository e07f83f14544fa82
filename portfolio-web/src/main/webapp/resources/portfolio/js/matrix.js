/* A table of figures filled in like a spreadsheet: arrows and Enter go from cell to cell, and a block copied from a spreadsheet is spread over the cells. Without script every cell is a field. */
(function () {
  'use strict';
  var PAUSE = 500;
  var YES = /^(yes|true|1|met|ใช่|บรรลุ)$/i;
  var NO = /^(no|false|0|not met|ไม่ใช่|ไม่บรรลุ)$/i;
  var table = document.querySelector('table.matrix');
  var status = document.getElementById('pasted');
  var timer = null;
  if (!table) { return; }

  function rows() { return Array.prototype.slice.call(table.tBodies[0].rows); }
  function cells(row) { return Array.prototype.slice.call(row.querySelectorAll('[data-cell]')); }
  function place(cell) {
    var row = cell.closest('tr');
    return { row: rows().indexOf(row), column: cells(row).indexOf(cell) };
  }
  function at(row, column) {
    var line = rows()[row];
    return line ? cells(line)[column] || null : null;
  }
  function go(cell) {
    if (!cell) { return false; }
    cell.focus();
    if (cell.select) { cell.select(); }
    return true;
  }

  /* Left and right leave a cell only from its edge, so that a figure can still be put right in the middle. */
  function isAtEdge(cell, start) {
    if (cell.selectionStart === null || cell.selectionStart === undefined) { return true; }
    var whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    return whole || cell.selectionStart === cell.selectionEnd && cell.selectionStart === (start ? 0 : cell.value.length);
  }

  table.addEventListener('keydown', function (event) {
    var cell = event.target.closest('[data-cell]');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var here = place(cell);
    var isChoice = cell.tagName === 'SELECT';
    var done = false;
    if (event.key === 'Enter') {
      done = true;
      go(at(here.row + (event.shiftKey ? -1 : 1), here.column)) || go(at(0, here.column + 1));
    } else if (event.key === 'ArrowDown' && !isChoice) {
      done = go(at(here.row + 1, here.column));
    } else if (event.key === 'ArrowUp' && !isChoice) {
      done = go(at(here.row - 1, here.column));
    } else if (event.key === 'ArrowRight' && !event.shiftKey && isAtEdge(cell, false)) {
      done = go(at(here.row, here.column + 1));
    } else if (event.key === 'ArrowLeft' && !event.shiftKey && isAtEdge(cell, true)) {
      done = go(at(here.row, here.column - 1));
    }
    if (done) { event.preventDefault(); }
  });

  function fill(cell, text) {
    if (cell.tagName === 'SELECT') {
      cell.value = YES.test(text) ? 'yes' : NO.test(text) ? 'no' : '';
    } else {
      cell.value = text;
    }
    cell.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function blockOf(text) {
    return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map(function (line) {
      return line.split('\t').map(function (field) { return field.replace(/^"|"$/g, '').trim(); });
    });
  }

  function rowNamed(name) {
    return rows().findIndex(function (row) { return row.dataset.name === name || row.dataset.code === name; });
  }

  /* A block that begins with the names of the rows goes to the rows of these names, whatever their order. */
  function isNamed(block) {
    var width = cells(rows()[0]).length;
    return block.some(function (line) { return line.length > width && rowNamed(line[0]) >= 0; })
      || block.some(function (line) { return line.length > 1 && rowNamed(line[0]) >= 0; });
  }

  table.addEventListener('paste', function (event) {
    var cell = event.target.closest('[data-cell]');
    var text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
    if (!cell || !/[\t\n]/.test(text.replace(/[\r\n]+$/, '')) && cell.tagName !== 'SELECT') { return; }
    event.preventDefault();
    var block = blockOf(text);
    var here = place(cell);
    var named = isNamed(block);
    var placed = 0;
    var left = 0;
    block.forEach(function (line, down) {
      var row = named ? rowNamed(line[0]) : here.row + down;
      (named ? line.slice(1) : line).forEach(function (value, right) {
        var target = row < 0 ? null : at(row, (named ? 0 : here.column) + right);
        if (target) { fill(target, value); placed += 1; } else if (value) { left += 1; }
      });
    });
    if (status) {
      status.textContent = status.dataset.pasted.replace('#', placed) + (left ? ' ' + status.dataset.left.replace('#', left) : '');
    }
  });

  /* What the result will be is worked out when the typing pauses. */
  table.addEventListener('input', function (event) {
    if (!event.target.closest('[data-cell]')) { return; }
    if (timer) { clearTimeout(timer); }
    timer = setTimeout(function () {
      timer = null;
      if (typeof window.sutthangMatrix === 'function') { window.sutthangMatrix(); }
    }, PAUSE);
  });
  table.closest('form').addEventListener('submit', function () { if (timer) { clearTimeout(timer); } });

  var wrong = table.querySelector('.error-text');
  if (wrong) {
    var refused = wrong.closest('tr').querySelector('[aria-invalid=true]');
    if (refused) { refused.focus(); }
  }
}());
