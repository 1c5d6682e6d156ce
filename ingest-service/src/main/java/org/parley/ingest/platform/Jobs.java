package org.parley.ingest.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Runs every background job again and again, each on one replica at a time, whichever takes it: db-scheduler keeps in the database who
 * runs what, and hands a job over when its replica falls silent.
 */
@ApplicationScoped
class Jobs {

    private static final int MISSED_HEARTBEATS = 4;

    private final Clock clock;
    private final JobsConfig config;
    private final Scheduler scheduler;

    Jobs(DataSource database, Instance<BackgroundJob> jobs, JobsConfig config, Clock clock) {
        this.clock = clock;
        this.config = config;
        List<RecurringTask<Void>> tasks = jobs.stream().map(this::task).toList();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(Math.max(1, tasks.size()))
                .executorService(Executors.newCachedThreadPool(work -> {
                    Thread thread = new Thread(work, "parley-job");
                    thread.setContextClassLoader(loader);
                    return thread;
                }))
                .pollingInterval(config.interval())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(config.shutdown())
                .build();
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        scheduler.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkArrived work) {
        // On a thread of its own: the one that committed must not wait, and is not done with its transaction yet.
        Thread.ofVirtual().start(() -> runSoon(work.job()));
    }

    private void runSoon(String job) {
        try {
            scheduler.reschedule(TaskInstanceId.of(job, RecurringTask.INSTANCE), clock.instant());
            scheduler.triggerCheckForDueExecutions();
        } catch (TaskInstanceException running) {
            Log.debugf("Job %s runs already", job);
        }
    }

    private RecurringTask<Void> task(BackgroundJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(config.interval()))
                .execute((instance, context) ->
                        job.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
