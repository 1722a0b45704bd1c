// The bar of a preview, beside the page's own body and not in it: the body becomes the lower part of the window, also
// for what the page fixes to the window, so the bar hides nothing. Style sheets made by script pass the page's policy.
// It is sent to the page as text: it must not refer to anything but its parameters.

export function previewBar(notice: string): void {
  if (window !== window.top) return;

  function draw(): void {
    if (!document.body || document.querySelector('preview-notice')) return;
    const bar = document.createElement('preview-notice');
    bar.setAttribute('role', 'note');
    const shadow = bar.attachShadow({ mode: 'closed' });
    const inside = new CSSStyleSheet();
    inside.replaceSync(
      ':host { display: block; box-sizing: border-box; padding: 6px 12px; background: #5c1a00; color: #fff; font: 14px/20px system-ui, sans-serif; text-align: center; }',
    );
    shadow.adoptedStyleSheets = [inside];
    shadow.append(document.createElement('slot'));
    bar.textContent = notice;
    const outside = new CSSStyleSheet();
    outside.replaceSync(
      'html { display: grid !important; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) !important; height: 100vh !important; overflow: hidden !important; } html > body { overflow: auto !important; contain: layout !important; min-height: 0 !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, outside];
    document.documentElement.insertBefore(bar, document.body);
  }

  document.addEventListener('DOMContentLoaded', draw);
}
