export default function Page() {
  return <h1>On Record</h1>;
}
