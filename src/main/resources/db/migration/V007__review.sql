-- What a learner remembers of a question: one row a question that they were ever rated on.
create table review_card (
  id uuid not null,
  learner_id uuid not null,
  question_id uuid not null,
  -- slug of the question's guide, by which its horizon is found
  guide varchar(80) not null,
  -- as after the last entry of its log
  stability double precision not null,
  difficulty double precision not null,
  -- days of the learner's own calendar
  reviewed_day date not null,
  due_day date not null,
  last_entry uuid not null,
  constraint pk_review_card primary key (id),
  constraint fk_review_card_learner foreign key (learner_id) references learner (id),
  constraint fk_review_card_question foreign key (question_id) references question (id),
  constraint uq_review_card unique (learner_id, question_id)
);
create index ix_review_card_due on review_card (learner_id, due_day);
create index ix_review_card_guide on review_card (learner_id, guide);
create index ix_review_card_question on review_card (question_id);

-- The weights that memories were worked out with: w0 to w20 under the name of their version.
create table review_weights (
  version varchar(40) not null,
  weights varchar(400) not null,
  constraint pk_review_weights primary key (version)
);
insert into review_weights (version, weights) values ('fsrs-6/2025',
  '0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542');

-- One row an answer, whose id it has, or a review in the head.
create table review_log (
  id uuid not null,
  card_id uuid not null,
  learner_id uuid not null,
  reviewed_day date not null,
  reviewed_at timestamp with time zone not null,
  -- the grade that follows from the marks; none for a review in the head
  rated varchar(20),
  -- the grade that the learner chose, which counts before the other
  chosen varchar(20),
  -- whether the question was due when it was reviewed
  was_due boolean not null,
  elapsed_days integer not null,
  -- version of the weights, and what came of them
  weights varchar(40) not null,
  stability double precision not null,
  difficulty double precision not null,
  constraint pk_review_log primary key (id),
  constraint fk_review_log_card foreign key (card_id) references review_card (id),
  constraint fk_review_log_learner foreign key (learner_id) references learner (id),
  constraint fk_review_log_weights foreign key (weights) references review_weights (version)
);
create index ix_review_log_card on review_log (card_id, reviewed_at);
create index ix_review_log_weights on review_log (weights);
create index ix_review_log_day on review_log (learner_id, reviewed_day);

-- The nearest interview for a guide: no question waits longer than until then.
create table review_horizon (
  id uuid not null,
  learner_id uuid not null,
  guide varchar(80) not null,
  horizon_day date not null,
  constraint pk_review_horizon primary key (id),
  constraint fk_review_horizon_learner foreign key (learner_id) references learner (id),
  constraint uq_review_horizon unique (learner_id, guide)
);

create table review_setting (
  learner_id uuid not null,
  -- reviews a day
  daily_limit integer not null,
  constraint pk_review_setting primary key (learner_id),
  constraint fk_review_setting_learner foreign key (learner_id) references learner (id)
);
