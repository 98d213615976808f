// @ts-nocheck: it breaks what the types promise.
// What old libraries do to a page. Loaded before the element.
Object.prototype.extend = () => {};
Object.prototype.thenable = true;
Array.prototype.each = function (f) {
  for (let i = 0; i < this.length; i++) f(this[i]);
};
Array.prototype.remove = function () {
  return this;
};
Array.prototype.toJSON = () => 'broken';
String.prototype.toJSON = () => 'broken';
String.prototype.strip = () => '';
Array.from = (list) => {
  const copy = [];
  for (let i = 0; i < list.length; i++) copy.push(list[i]);
  return copy;
};
Function.prototype.bind = function (self, ...first) {
  return (...rest) => this.apply(self, first.concat(rest));
};
Element.prototype.remove = function () {
  if (this.parentNode) this.parentNode.removeChild(this);
};
Element.prototype.show = function () {
  this.style.display = '';
};
Element.prototype.hide = function () {
  this.style.display = 'none';
};
Date.now = () => 0;
window.$ = () => null;
window.name = 'broken';
Math.random = () => 4;
