/** Copies the text that stands before it (`page/copy`), with its addresses whole, and says that it did. */
export function CopyButton({ what }: { what: string }) {
  return (
    <p className="needs-script">
      <button type="button" className="choice" data-copies="">
        Copy {what}
      </button>{" "}
      <output className="label" />
    </p>
  );
}
