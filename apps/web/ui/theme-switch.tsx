/** Turns the page light or dark (`page/theme`) and remembers it on this device. Without script the page follows the system. */
export function ThemeSwitch() {
  return (
    <button type="button" className="needs-script" data-turns-theme="">
      Dark or light
    </button>
  );
}
