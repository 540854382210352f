// The one thing that a reader can do with the page: print it.
const print = document.getElementById('print');
print.hidden = false;
print.addEventListener('click', () => window.print());
