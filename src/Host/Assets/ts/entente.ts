// Everything here makes pages that already work quicker or more comfortable; nothing depends on it.
import "./htmx";
import "./menus";
import "./theme";
import "./confirm";
import "./copy";
import "./focus";
import "./palette";
import "./keys";
import "./passkeys";
