// Stands for a list that grows when its end comes into view; here the test says when.
const list = document.querySelector('.grid');
const later = JSON.parse(document.querySelector('#later').textContent);
window.append = () => list.insertAdjacentHTML('beforeend', later.append);
