create table answer (
  id uuid not null,
  learner_id uuid not null,
  question_id uuid not null,
  -- what submits it in the learner's place, such as an interview; none for an answer practised alone
  holder uuid,
  -- the question, while an answer practised alone is open: a learner writes at most one to each question
  open_question_id uuid,
  opened_at timestamp with time zone not null,
  -- submitted or timed out, and not blank
  answered boolean not null,

  answer_text varchar(20000) not null,
  answer_revision integer not null,
  answer_tab varchar(64) not null,
  answer_counter bigint not null,
  answer_saved_at timestamp with time zone,
  answer_asked_at timestamp with time zone not null,
  answer_closes_at timestamp with time zone,
  answer_closed_at timestamp with time zone,
  answer_outcome varchar(20),

  -- what was asked in the follow-up, as asked; all of it empty while there is none
  probe_key_point_id uuid,
  probe_text varchar(200),
  follow_up_text varchar(20000),
  follow_up_revision integer,
  follow_up_tab varchar(64),
  follow_up_counter bigint,
  follow_up_saved_at timestamp with time zone,
  follow_up_asked_at timestamp with time zone,
  follow_up_closes_at timestamp with time zone,
  follow_up_closed_at timestamp with time zone,
  follow_up_outcome varchar(20),

  -- what the learner expected before marking
  prediction varchar(20),
  -- as judged by the marks; empty before the first
  rating varchar(20),
  at_least boolean not null,
  made integer not null,
  points integer not null,
  coverage double precision not null,

  constraint pk_answer primary key (id),
  constraint fk_answer_learner foreign key (learner_id) references learner (id),
  constraint fk_answer_question foreign key (question_id) references question (id),
  constraint uq_answer_open unique (learner_id, open_question_id)
);
create index ix_answer_learner on answer (learner_id, question_id, answer_closed_at);
create index ix_answer_question on answer (question_id);
create index ix_answer_holder on answer (holder);

-- Point, weight and place are those of the day the answer was judged; the guide may change later.
create table mark (
  answer_id uuid not null,
  key_point_id uuid not null,
  point varchar(1000) not null,
  weight varchar(20) not null,
  position integer not null,
  -- who says what; the learner's word counts before the assessor's
  learner varchar(20),
  assessor varchar(20),
  constraint pk_mark primary key (answer_id, key_point_id),
  constraint fk_mark_answer foreign key (answer_id) references answer (id),
  constraint fk_mark_key_point foreign key (key_point_id) references key_point (id)
);
create index ix_mark_key_point on mark (key_point_id);

-- Text that did not become the answer, because another was there first. Nothing typed is ever lost.
create table other_version (
  answer_id uuid not null,
  id uuid not null,
  step varchar(20) not null,
  text varchar(20000) not null,
  reason varchar(20) not null,
  tab varchar(64) not null,
  kept_at timestamp with time zone not null,
  constraint pk_other_version primary key (answer_id, id),
  constraint fk_other_version_answer foreign key (answer_id) references answer (id)
);

-- Questions whose model answer a learner asked to see without answering.
create table reveal (
  learner_id uuid not null,
  question_id uuid not null,
  revealed_at timestamp with time zone not null,
  constraint pk_reveal primary key (learner_id, question_id),
  constraint fk_reveal_learner foreign key (learner_id) references learner (id),
  constraint fk_reveal_question foreign key (question_id) references question (id)
);
create index ix_reveal_question on reveal (question_id);
