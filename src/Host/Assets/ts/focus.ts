// After a refused form the summary of its errors has the focus, so that it is read first.
document.querySelector<HTMLElement>("[data-en-focus]")?.focus();
