/** Pictures that feel: emoji and emoticons. The project's own list. */

const pictures = (list: string): string[] => [...new Intl.Segmenter('en').segment(list.replaceAll(' ', ''))].map(({ segment }) => segment)

const positive =
  '😀 😃 😄 😁 😆 😊 🙂 😍 🥰 😘 😎 🤗 🤩 👍 👏 🙌 🙏 💪 👌 ❤ ♥ 🧡 💛 💚 💙 💜 💖 💕 💗 💓 💯 ⭐ 🌟 ✨ 🌹 🌸 🌺 💐 🎉 🥳 😇 😋 ☺ 🤝 🏆 🥇 🔥 ✅ 💃 😻 🫶 🤍 🌷 🌞 ☀ 😌 🎊 👼 🍀'
const negative =
  '😞 😔 😟 😕 🙁 ☹ 😣 😖 😫 😩 😢 😭 😤 😠 😡 🤬 😱 😨 😰 👎 🤮 🤢 💩 😒 🙄 😑 💔 🤦 🤷 😬 😧 😦 😓 🥺 ❌ 🖕 😾 😪 🤯 🥴 😵 😐 🚫 😥'

const valences: ReadonlyMap<string, number> = new Map([
  ...pictures(positive).map((picture): [string, number] => [picture, 2]),
  ...pictures(negative).map((picture): [string, number] => [picture, -2]),
])

/** Valence of an emoji (skin colours and variation selectors aside), 0 for everything else. */
export const emojiValence = (text: string): number => {
  const first = text.codePointAt(0) ?? 0
  if (first < 0x2600) return 0
  return valences.get(String.fromCodePoint(first)) ?? 0
}

const glad = /(?:^|[\s\p{L}.!?,])(?:[:;=]-?[)D\]*]|<3|\){2,}|\^\^|xD)/u
const sad = /(?:^|[\s\p{L}.!?,])(?:[:;=]['’]?-?[([/|\\]|\({2,})(?!\/)/u

/** Valence of typed faces in a text: 2, −2 or 0. */
export const emoticonValence = (text: string): number => (glad.test(text) ? 2 : 0) - (sad.test(text) ? 2 : 0)
