import { render } from "ink";
import type { ComponentType } from "react";
import { App, type AppProps } from "./app.js";
import type { Frames } from "./terminal/frames.js";
import type { Ending } from "./terminal/open-terminal.js";

/** Has Ink draw to `frames`, and gives what ends that. A fault in drawing ends the reader, the first time as any other. */
export function inkScreen(
  props: AppProps,
  frames: Frames,
  end: (ending: Ending) => void,
  Screen: ComponentType<AppProps> = App,
): () => void {
  try {
    const ink = render(<Screen {...props} />, {
      stdout: frames as unknown as NodeJS.WriteStream,
      debug: true, // whole frames, one a change; see Frames
      patchConsole: false,
      exitOnCtrlC: false,
      isScreenReaderEnabled: false,
    });
    void ink.waitUntilExit().catch((error: unknown) => end({ how: "fault", error }));
    return () => ink.unmount();
  } catch (error) {
    end({ how: "fault", error });
    return () => {};
  }
}
