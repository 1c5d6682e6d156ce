package org.parley.ingest.platform;

/** Fired inside the transaction that leaves work for a background job: once it has committed, the job starts at once. */
public record WorkArrived(String job) {}
