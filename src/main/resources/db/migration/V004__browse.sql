create table bookmark (
  learner_id uuid not null,
  question_id uuid not null,
  created_at timestamp with time zone not null,
  constraint pk_bookmark primary key (learner_id, question_id),
  constraint fk_bookmark_learner foreign key (learner_id) references learner (id),
  constraint fk_bookmark_question foreign key (question_id) references question (id)
);
create index ix_bookmark_question on bookmark (question_id);

create table note (
  learner_id uuid not null,
  question_id uuid not null,
  text varchar(5000) not null,
  written_at timestamp with time zone not null,
  constraint pk_note primary key (learner_id, question_id),
  constraint fk_note_learner foreign key (learner_id) references learner (id),
  constraint fk_note_question foreign key (question_id) references question (id)
);
create index ix_note_question on note (question_id);

-- That a learner had a topic open in the reading view. It counts as seen, not as answered, and opens no question page.
create table reading (
  learner_id uuid not null,
  guide_id uuid not null,
  -- the topic's slug, which never changes
  topic varchar(80) not null,
  guide_version integer not null,
  read_at timestamp with time zone not null,
  constraint pk_reading primary key (learner_id, guide_id, topic, guide_version),
  constraint fk_reading_learner foreign key (learner_id) references learner (id),
  constraint fk_reading_guide foreign key (guide_id) references guide (id)
);
create index ix_reading_guide on reading (guide_id);
