import { Text } from '../language/Text.tsx'

const TOPICS = ['care', 'memory', 'disability', 'child', 'money', 'alone', 'home', 'unsure'] as const

/** What the talk is to be about, in short; a key of tomorrow as it is. */
export function TopicName({ topic }: { topic: string }) {
  const known = TOPICS.find((one) => one === topic)
  return known === undefined ? <>{topic}</> : <Text k={`staff.topic.${known}`} />
}
