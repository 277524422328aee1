-- Rows are found by their stable names (slug), never deleted when they leave a pack (retired), and updated in place,
-- because answers, marks and notes hang on their ids.

create table guide (
  id uuid not null,
  slug varchar(80) not null,
  role varchar(120) not null,
  title varchar(200) not null,
  summary varchar(500) not null,
  language varchar(35) not null,
  version integer not null,
  -- digest of the pack's files as loaded
  digest varchar(64) not null,
  introduction varchar(20000) not null,
  conclusion varchar(20000) not null,
  constraint pk_guide primary key (id),
  constraint uq_guide_slug unique (slug)
);

create table topic (
  id uuid not null,
  guide_id uuid not null,
  slug varchar(80) not null,
  title varchar(120) not null,
  summary varchar(500) not null,
  position integer not null,
  retired boolean not null,
  constraint pk_topic primary key (id),
  constraint fk_topic_guide foreign key (guide_id) references guide (id),
  constraint uq_topic_slug unique (guide_id, slug)
);

create table question (
  id uuid not null,
  guide_id uuid not null,
  topic_id uuid not null,
  slug varchar(80) not null,
  number integer not null,
  short_name varchar(40) not null,
  text varchar(300) not null,
  theme varchar(80) not null,
  kind varchar(20) not null,
  level varchar(20) not null,
  -- spoken slot in minutes, thinking included
  minutes integer not null,
  answer varchar(20000) not null,
  example varchar(20000) not null,
  retired boolean not null,
  constraint pk_question primary key (id),
  constraint fk_question_guide foreign key (guide_id) references guide (id),
  constraint fk_question_topic foreign key (topic_id) references topic (id),
  constraint uq_question_slug unique (guide_id, slug)
);
create index ix_question_number on question (guide_id, number);
create index ix_question_topic on question (topic_id);

create table key_point (
  id uuid not null,
  question_id uuid not null,
  slug varchar(80) not null,
  position integer not null,
  point varchar(1000) not null,
  weight varchar(20) not null,
  probe varchar(200) not null,
  retired boolean not null,
  constraint pk_key_point primary key (id),
  constraint fk_key_point_question foreign key (question_id) references question (id),
  constraint uq_key_point_slug unique (question_id, slug)
);

-- The rest has no identity of its own: it is replaced as a whole when its pack changes.

create table phrasing (
  key_point_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  constraint pk_phrasing primary key (key_point_id, position),
  constraint fk_phrasing_key_point foreign key (key_point_id) references key_point (id)
);

create table misconception (
  question_id uuid not null,
  position integer not null,
  claim varchar(1000) not null,
  correction varchar(1000) not null,
  constraint pk_misconception primary key (question_id, position),
  constraint fk_misconception_question foreign key (question_id) references question (id)
);

create table red_flag (
  question_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  constraint pk_red_flag primary key (question_id, position),
  constraint fk_red_flag_question foreign key (question_id) references question (id)
);

create table source (
  question_id uuid not null,
  position integer not null,
  title varchar(300) not null,
  authors varchar(300) not null,
  published integer not null,
  venue varchar(300) not null,
  constraint pk_source primary key (question_id, position),
  constraint fk_source_question foreign key (question_id) references question (id)
);

create table rubric_dimension (
  guide_id uuid not null,
  kind varchar(20) not null,
  position integer not null,
  slug varchar(80) not null,
  title varchar(120) not null,
  incomplete varchar(1000) not null,
  partial varchar(1000) not null,
  solid varchar(1000) not null,
  strong varchar(1000) not null,
  constraint pk_rubric_dimension primary key (guide_id, kind, position),
  constraint fk_rubric_dimension_guide foreign key (guide_id) references guide (id)
);

create table tip (
  id uuid not null,
  guide_id uuid not null,
  slug varchar(80) not null,
  position integer not null,
  title varchar(80) not null,
  body varchar(10000) not null,
  retired boolean not null,
  constraint pk_tip primary key (id),
  constraint fk_tip_guide foreign key (guide_id) references guide (id),
  constraint uq_tip_slug unique (guide_id, slug)
);

create table tip_task (
  id uuid not null,
  tip_id uuid not null,
  slug varchar(80) not null,
  position integer not null,
  text varchar(500) not null,
  retired boolean not null,
  constraint pk_tip_task primary key (id),
  constraint fk_tip_task_tip foreign key (tip_id) references tip (id),
  constraint uq_tip_task_slug unique (tip_id, slug)
);

create table faq_entry (
  guide_id uuid not null,
  position integer not null,
  slug varchar(80) not null,
  question varchar(300) not null,
  answer varchar(10000) not null,
  constraint pk_faq_entry primary key (guide_id, position),
  constraint fk_faq_entry_guide foreign key (guide_id) references guide (id)
);
