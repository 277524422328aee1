create table interview (
  id uuid not null,
  learner_id uuid not null,
  -- the learner while the interview runs: nobody has two at a time
  running_learner_id uuid,

  -- what it was to be like; topics and kinds separated by commas, empty for all
  guide varchar(80) not null,
  minutes integer not null,
  level varchar(20) not null,
  topics varchar(8000) not null,
  kinds varchar(80) not null,
  timing varchar(20) not null,
  -- what was planned from it, and from which version of the guide
  pack_version integer not null,
  seed bigint not null,
  planned_seconds integer not null,

  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  -- the one absence after which the learner may go on with the time that was left
  away_since timestamp with time zone,
  back_at timestamp with time zone,
  ended_at timestamp with time zone,
  ending varchar(20),

  constraint pk_interview primary key (id),
  constraint fk_interview_learner foreign key (learner_id) references learner (id),
  constraint fk_interview_running_learner foreign key (running_learner_id) references learner (id),
  constraint uq_interview_running_learner unique (running_learner_id)
);
create index ix_interview_learner on interview (learner_id, started_at);

create table turn (
  id uuid not null,
  interview_id uuid not null,
  position integer not null,
  question_id uuid not null,
  -- the time for the answer, as the question stood when it was planned
  limit_seconds integer not null,
  -- none until it is asked
  answer_id uuid,

  answer_asked_at timestamp with time zone,
  answer_closed_at timestamp with time zone,
  answer_outcome varchar(20),
  follow_up_asked_at timestamp with time zone,
  follow_up_closed_at timestamp with time zone,
  follow_up_outcome varchar(20),

  constraint pk_turn primary key (id),
  constraint fk_turn_interview foreign key (interview_id) references interview (id),
  constraint fk_turn_question foreign key (question_id) references question (id),
  constraint fk_turn_answer foreign key (answer_id) references answer (id),
  constraint uq_turn_position unique (interview_id, position)
);
create index ix_turn_question on turn (question_id);
create index ix_turn_answer on turn (answer_id);
