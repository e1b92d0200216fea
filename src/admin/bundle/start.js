createRoot(document.getElementById('app')).render(AdminJS.Application);
