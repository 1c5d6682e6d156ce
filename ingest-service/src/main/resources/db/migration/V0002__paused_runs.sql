-- A paused run leaves behind what is not on its way yet: files that nobody has read, and changes that nobody has delivered.
alter table run add column paused_at timestamptz;
alter table outbox_event add column held boolean not null default false;
