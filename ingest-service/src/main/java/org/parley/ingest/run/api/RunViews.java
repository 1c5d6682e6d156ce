package org.parley.ingest.run.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.ingest.platform.PageView;
import org.parley.ingest.run.Run;
import org.parley.ingest.run.RunRepository;
import org.parley.ingest.run.RunRepository.StateCount;
import org.parley.ingest.run.RunService;

/** Gathers what a view of runs shows, in one moment. */
@ApplicationScoped
@Transactional
public class RunViews {

    private final RunRepository runs;
    private final Clock clock;

    RunViews(RunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    public RunView one(UUID id) {
        Run run = runs.findByIdOptional(id).orElseThrow(() -> RunService.notFound(id));
        return RunView.from(
                run, runs.counts(List.of(id)).getOrDefault(id, List.of()), runs.items(id), runs.known(id), clock);
    }

    List<ReportLine> report(UUID id) {
        if (runs.findByIdOptional(id).isEmpty()) {
            throw RunService.notFound(id);
        }
        return runs.fates(id).stream().map(ReportLine::from).toList();
    }

    PageView<RunView> newest(int page, int size) {
        RunRepository.Listing listing = runs.newest(page, size);
        Map<UUID, List<StateCount>> counts =
                runs.counts(listing.runs().stream().map(run -> run.id).toList());
        List<RunView> views = listing.runs().stream()
                .map(run -> RunView.from(run, counts.getOrDefault(run.id, List.of())))
                .toList();
        return new PageView<>(views, page, size, listing.total());
    }
}
