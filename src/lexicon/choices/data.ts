import {type ChoiceSlot, names, row} from './choice-slot.js'

/** What data is kept, moved and queued with. */
export const dataChoices: readonly ChoiceSlot[] = [
  row(
    'orm',
    'ORM',
    names(
      'SQLModel',
      'SQLAlchemy',
      ['Tortoise', 'Tortoise ORM'],
      'Peewee',
      'Pony ORM',
      'Django ORM',
      'Prisma',
      'Drizzle',
      'TypeORM',
      'Sequelize',
      'MikroORM',
      'Knex',
      'Hibernate',
      'Entity Framework',
      'Dapper',
      'Eloquent',
      'Doctrine',
      'ActiveRecord',
      'GORM',
      'Diesel',
      'SeaORM'
    )
  ),
  row(
    'schema migration',
    'tool for schema migrations',
    names('Alembic', 'Flyway', 'Liquibase', 'golang-migrate', 'goose', 'dbmate', 'Atlas migrations', 'Aerich')
  ),
  row(
    'task queue',
    'task queue',
    names('Celery', 'RQ', 'ARQ', 'Dramatiq', 'Huey', 'TaskIQ', 'Sidekiq', 'Resque', 'BullMQ', 'Bull queue', 'Bee-Queue', 'Agenda\\.js')
  )
]
