// Runs before anything is painted: an address that asks for something does not show the written page of the default preset.
if (location.search !== '' || location.hash.length > 1) document.documentElement.classList.add('elsewhere');
