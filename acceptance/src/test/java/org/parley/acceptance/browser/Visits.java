package org.parley.acceptance.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The visits of one test; all are closed when it ends. */
public final class Visits {
    private final Chromium chromium;
    private final URI home;
    private final List<Visit> open = new ArrayList<>();

    public Visits(Chromium chromium, URI home) {
        this.chromium = chromium;
        this.home = home;
    }

    public Visit open() {
        return open(Theme.LIGHT);
    }

    public Visit open(Theme theme) {
        Visit visit = chromium.visit(home, theme);
        open.add(visit);
        return visit;
    }

    /** A visit with a browser that runs no scripts. */
    public Visit openWithoutScripts() {
        Visit visit = chromium.visitWithoutScripts(home);
        open.add(visit);
        return visit;
    }

    /** Saves what every visit shows now. */
    public void screenshots(String name) {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).screenshot(name + "-" + (i + 1));
        }
    }

    /** Closes all, and tells what their pages did and may not do. */
    public List<String> close() {
        List<String> offences =
                open.stream().flatMap(visit -> visit.offences().stream()).toList();
        open.forEach(Visit::close);
        open.clear();
        return offences;
    }
}
