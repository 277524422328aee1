create table done_task (
  learner_id uuid not null,
  task_id uuid not null,
  done_at timestamp with time zone not null,
  constraint pk_done_task primary key (learner_id, task_id),
  constraint fk_done_task_learner foreign key (learner_id) references learner (id),
  constraint fk_done_task_task foreign key (task_id) references tip_task (id)
);
create index ix_done_task_task on done_task (task_id);
